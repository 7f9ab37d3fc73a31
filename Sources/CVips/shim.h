#pragma once

#include <stddef.h>

// What is used of libvips 8.14, as it declares it. Its own headers ask for GLib's, whose compiler
// flags Swift's package manager complains of at every build.
typedef struct _VipsImage VipsImage;
enum { VIPS_SIZE_DOWN = 2, VIPS_FAIL_ON_ERROR = 2 };
int vips_init(const char *program);
void vips_block_untrusted_set(int state);
void vips_concurrency_set(int threads);
void vips_cache_set_max(int operations);
int vips_image_get_width(const VipsImage *image);
int vips_image_get_height(const VipsImage *image);
int vips_image_hasalpha(VipsImage *image);
void vips_image_set_int(VipsImage *image, const char *name, int value);
VipsImage *vips_image_copy_memory(VipsImage *image);
int vips_thumbnail_buffer(void *bytes, size_t count, VipsImage **out, int width, ...);
int vips_autorot(VipsImage *in, VipsImage **out, ...);
int vips_webpsave_buffer(VipsImage *in, void **bytes, size_t *count, ...);
int vips_jpegsave_buffer(VipsImage *in, void **bytes, size_t *count, ...);
int vips_pngsave_buffer(VipsImage *in, void **bytes, size_t *count, ...);
void g_object_unref(void *object);
void g_free(void *memory);
void (*g_log_set_default_handler(
    void (*handler)(const char *, int, const char *, void *), void *data))(
    const char *, int, const char *, void *);

// libvips takes its options as C's lists of any length, which Swift cannot call.

static inline VipsImage *noticeboard_held(VipsImage *image) {
  if (!image) return NULL;
  VipsImage *held = vips_image_copy_memory(image);
  g_object_unref(image);
  return held;
}

// What fits into so many points, never larger than it is; NULL for what cannot be read to its end.
static inline VipsImage *noticeboard_fitted(
    const void *bytes, size_t count, int width, int height) {
  VipsImage *fitted = NULL;
  int failed = vips_thumbnail_buffer(
      (void *)bytes, count, &fitted, width, "height", height, "size", VIPS_SIZE_DOWN,
      "no_rotate", 1, "export_profile", "srgb", "fail_on", VIPS_FAIL_ON_ERROR, NULL);
  // It is read from top to bottom once; to be turned it must be there whole.
  return failed ? NULL : noticeboard_held(fitted);
}

// Turned as a camera's note says (1 to 8); takes over the picture that it is given.
static inline VipsImage *noticeboard_turned(VipsImage *image, int turn) {
  VipsImage *turned = NULL;
  vips_image_set_int(image, "orientation", turn);
  int failed = vips_autorot(image, &turned, NULL);
  g_object_unref(image);
  return failed ? NULL : noticeboard_held(turned);
}

static inline int noticeboard_webp(
    VipsImage *image, int quality, int is_lossless, void **bytes, size_t *count) {
  return vips_webpsave_buffer(
      image, bytes, count, "Q", quality, "lossless", is_lossless, "effort", 4, "strip", 1, NULL);
}

static inline int noticeboard_jpeg(VipsImage *image, int quality, void **bytes, size_t *count) {
  return vips_jpegsave_buffer(
      image, bytes, count, "Q", quality, "optimize_coding", 1, "interlace", 1, "strip", 1,
      NULL);
}

static inline int noticeboard_png(VipsImage *image, void **bytes, size_t *count) {
  return vips_pngsave_buffer(image, bytes, count, "compression", 9, "strip", 1, NULL);
}
