#define _GNU_SOURCE
#include "CFileExchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int waymark_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  return (int)syscall(SYS_renameat2, folder, name, other_folder, other_name, RENAME_EXCHANGE);
}
#elif defined(__APPLE__)
int waymark_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  return renameatx_np(folder, name, other_folder, other_name, RENAME_SWAP);
}
#else
int waymark_exchange(int folder, const char *name, int other_folder, const char *other_name) {
  (void)folder;
  (void)name;
  (void)other_folder;
  (void)other_name;
  errno = ENOSYS;
  return -1;
}
#endif
