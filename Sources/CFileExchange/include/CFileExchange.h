#ifndef WAYMARK_FILE_EXCHANGE_H
#define WAYMARK_FILE_EXCHANGE_H

/// Exchanges two paths in one step, so that no moment exists in which either is missing.
/// Linux: renameat2(2) with RENAME_EXCHANGE. macOS: renamex_np with RENAME_SWAP.
/// Returns 0, or -1 with errno set; ENOSYS where the system has no such call.
int waymark_exchange(const char *one, const char *other);

#endif
