#ifndef WAYMARK_FILE_EXCHANGE_H
#define WAYMARK_FILE_EXCHANGE_H

/// Exchanges two files or folders in one step, so that no moment exists in which either name is missing. Both
/// must exist; they may be of different kinds; a link is exchanged itself, not its target. Each path is relative
/// to an open folder.
/// Linux: renameat2(2) with RENAME_EXCHANGE. macOS: renameatx_np with RENAME_SWAP.
/// Returns 0, or -1 with errno set; ENOSYS where the system has no such call.
int waymark_exchange(int folder, const char *name, int other_folder, const char *other_name);

#endif
