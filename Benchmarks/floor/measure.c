/* Runs a command and prints what it used, as one line of JSON on standard output; what the command
   itself writes there goes to standard error.

   A program of its own because Linux counts the memory of the process that calls exec as the new
   program's: started straight from Python, nothing would seem to use less than Python does.

   usage: measure COMMAND [ARGUMENT...] */

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval value) { return (double)value.tv_sec + (double)value.tv_usec / 1e6; }

int main(int count, char **arguments) {
  struct timespec start, end;
  struct rusage usage;
  int status;
  if (count < 2) {
    fprintf(stderr, "usage: measure COMMAND [ARGUMENT...]\n");
    return 64;
  }
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == 0) {
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(arguments[1], arguments + 1);
    perror(arguments[1]);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
    perror("measure");
    return 2;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
#ifdef __APPLE__
  double megabytes = (double)usage.ru_maxrss / 1e6; /* bytes there, units of 1,024 elsewhere */
#else
  double megabytes = (double)usage.ru_maxrss * 1024 / 1e6;
#endif
  double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  printf("{\"wall\": %.4f, \"user\": %.4f, \"system\": %.4f, \"megabytes\": %.1f, \"code\": %d}\n", wall,
         seconds(usage.ru_utime), seconds(usage.ru_stime), megabytes,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
