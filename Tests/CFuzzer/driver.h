#include <stddef.h>
#include <stdint.h>

/* libFuzzer, which swiftc -sanitize=fuzzer links in, has no header of its own. */
int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*run)(const uint8_t *bytes, size_t count));
