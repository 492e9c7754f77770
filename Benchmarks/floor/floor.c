/* The floor: the least that any generator of this site must do. Reads each .md and .yaml file, renders
   its Markdown with cmark-gfm (of a descriptor, the text under `about: |`) and writes one index.html
   in a folder of its own. No templates, no links, no checks.

   usage: floor CONTENT OUTPUT [THREADS] */

#define _XOPEN_SOURCE 700
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char **paths;
static size_t path_count, path_room;
static atomic_size_t next_path, written_bytes;
static size_t content_length;
static const char *output;

static void fail(const char *what) {
  perror(what);
  exit(2);
}

static int ends_with(const char *text, const char *ending) {
  size_t length = strlen(text), tail = strlen(ending);
  return length > tail && strcmp(text + length - tail, ending) == 0;
}

static int collect(const char *path, const struct stat *info, int kind, struct FTW *where) {
  (void)info, (void)where;
  if (kind != FTW_F || !(ends_with(path, ".md") || ends_with(path, ".yaml"))) return 0;
  if (path_count == path_room) {
    path_room = path_room ? 2 * path_room : 1024;
    paths = realloc(paths, path_room * sizeof *paths);
  }
  if (!paths || !(paths[path_count++] = strdup(path))) fail("memory");
  return 0;
}

static char *read_whole(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  struct stat info;
  if (!file || fstat(fileno(file), &info) != 0) fail(path);
  char *text = malloc((size_t)info.st_size + 1);
  if (!text) fail("memory");
  *length = fread(text, 1, (size_t)info.st_size, file);
  text[*length] = 0;
  fclose(file);
  return text;
}

/* Where the Markdown begins: after the front matter, or after a descriptor's `about: |`. */
static char *markdown(const char *path, char *text) {
  int descriptor = ends_with(path, ".yaml");
  const char *opening = descriptor ? "\nabout: |\n" : "\n---\n";
  char *start = strstr(text, opening);
  if (start) return start + strlen(opening);
  return descriptor ? text + strlen(text) : text;
}

/* A descriptor's prose stands two columns in. */
static void remove_margin(char *text) {
  char *to = text;
  for (const char *from = text; *from;) {
    if (strncmp(from, "  ", 2) == 0) from += 2;
    const char *end = strchr(from, '\n');
    size_t length = end ? (size_t)(end - from) + 1 : strlen(from);
    memmove(to, from, length);
    to += length;
    from += length;
  }
  *to = 0;
}

/* Autolink and strikethrough switch characters on and off in tables that all threads share. Autolink's
   stay on for good; a document that may be struck through is parsed alone. */
static cmark_syntax_extension *table, *autolink, *strikethrough;
static pthread_mutex_t alone = PTHREAD_MUTEX_INITIALIZER;

static void prepare_extensions(void) {
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  autolink = cmark_find_syntax_extension("autolink");
  strikethrough = cmark_find_syntax_extension("strikethrough");
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
  cmark_parser_free(parser);
}

static char *render(const char *text) {
  int struck = strchr(text, '~') != NULL;
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_attach_syntax_extension(parser, autolink);
  if (struck) cmark_parser_attach_syntax_extension(parser, strikethrough);
  if (struck) pthread_mutex_lock(&alone);
  cmark_parser_feed(parser, text, strlen(text));
  cmark_node *document = cmark_parser_finish(parser);
  if (struck) pthread_mutex_unlock(&alone);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

/* content/groups/x.yaml becomes OUTPUT/groups/x/index.html. */
static void write_page(const char *path, const char *html) {
  char target[4096];
  const char *name = path + content_length + 1, *dot = strrchr(name, '.');
  int length = snprintf(target, sizeof target - 16, "%s/%.*s", output, (int)(dot - name), name);
  if (length < 0 || (size_t)length >= sizeof target - 16) fail("a path is too long");
  for (char *slash = target + strlen(output) + 1; (slash = strchr(slash, '/')); slash++) {
    *slash = 0;
    if (mkdir(target, 0777) != 0 && errno != EEXIST) fail(target);
    *slash = '/';
  }
  if (mkdir(target, 0777) != 0 && errno != EEXIST) fail(target);
  strcat(target, "/index.html");
  FILE *file = fopen(target, "wb");
  size_t size = strlen(html);
  if (!file || fwrite(html, 1, size, file) != size || fclose(file) != 0) fail(target);
  atomic_fetch_add(&written_bytes, size);
}

static void *work(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next_path, 1)) < path_count;) {
    size_t length;
    char *text = read_whole(paths[index], &length);
    char *start = markdown(paths[index], text);
    if (ends_with(paths[index], ".yaml")) remove_margin(start);
    char *html = render(start);
    write_page(paths[index], html);
    free(html);
    free(text);
  }
  return unused;
}

int main(int count, char **arguments) {
  int threads = count > 3 ? atoi(arguments[3]) : 2;
  pthread_t workers[64];
  if (count < 3 || threads < 1 || threads > 64) {
    fprintf(stderr, "usage: floor CONTENT OUTPUT [THREADS]\n");
    return 64;
  }
  content_length = strlen(arguments[1]);
  output = arguments[2];
  prepare_extensions();
  if (nftw(arguments[1], collect, 32, FTW_PHYS) != 0) fail(arguments[1]);
  if (mkdir(output, 0777) != 0 && errno != EEXIST) fail(output);
  for (int index = 0; index < threads; index++)
    if (pthread_create(&workers[index], NULL, work, NULL) != 0) fail("a thread");
  for (int index = 0; index < threads; index++) pthread_join(workers[index], NULL);
  fprintf(stderr, "%zu files, %zu bytes\n", path_count, (size_t)written_bytes);
  return 0;
}
