/* The reading and writing that no build can do without: reads each file that standard input names
   under “r PATH”, makes the folder of each “d PATH”, writes a file of so many bytes for each
   “w SIZE PATH”; the lines come in this order. Two threads share the files. With “settle” as its
   one argument, it also waits until the disk has it all. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **lines;
static size_t count;
static char *last;

static void fail(const char *line) {
  perror(line);
  exit(1);
}

static void run(const char *line, char *buffer) {
  if (line[0] == 'r') {
    int file = open(line + 2, O_RDONLY);
    if (file < 0) fail(line);
    while (read(file, buffer, 1 << 20) > 0) {
    }
    close(file);
  } else {
    char *path;
    size_t left = strtoul(line + 2, &path, 10);
    int file = open(path + 1, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) fail(line);
    while (left > 0) {
      ssize_t written = write(file, buffer, left < 1 << 20 ? left : 1 << 20);
      if (written <= 0) fail(line);
      left -= written;
    }
    close(file);
  }
}

static void *half(void *start) {
  char *buffer = calloc(1, 1 << 20);
  for (size_t i = (size_t)start; i < count; i += 2)
    if (lines[i][0] != 'd') run(lines[i], buffer);
  free(buffer);
  return NULL;
}

int main(int words, char **word) {
  char *line = NULL;
  size_t room = 0;
  for (ssize_t length; (length = getline(&line, &room, stdin)) > 0; count++) {
    line[length - 1] = 0;
    if (line[0] == 'd' && mkdir(last = strdup(line + 2), 0755) < 0) fail(line);
    if (count % 1024 == 0)
      lines = realloc(lines, (count + 1024) * sizeof *lines);
    lines[count] = strdup(line);
  }
  pthread_t other;
  pthread_create(&other, NULL, half, (void *)1);
  half((void *)0);
  pthread_join(other, NULL);
  int folder = words > 1 && last ? open(last, O_RDONLY) : -1;
  if (folder >= 0 && syncfs(folder) < 0) fail("settle");
  return 0;
}
