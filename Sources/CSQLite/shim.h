#include <sqlite3.h>

/* The call takes any number of arguments, which Swift cannot hand over. */
static inline void noticeboard_distrust(sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 1, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}

/* The destructor that tells SQLite to leave the bytes alone is a cast that Swift cannot make. */
static inline int noticeboard_open(sqlite3 **database) {
  return sqlite3_open_v2(
    ":memory:", database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, (const char *)0);
}
