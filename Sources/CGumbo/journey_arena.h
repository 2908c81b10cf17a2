#pragma once
// Runs libgumbo on memory of its own, so that a hostile page can neither exhaust the process nor overflow the stack:
// freeing is one loop over chunks instead of libgumbo's recursion over the tree, and an allocation beyond the bounds
// leaves the parser by longjmp. Only C frames are jumped over: the allocator and the parser.
#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { JOURNEY_SMALL_CLASSES = 33, JOURNEY_CLASSES = 33 + 40, JOURNEY_CHUNK = 256 * 1024 };

typedef struct journey_chunk {
  struct journey_chunk *next;
  size_t used, size;
} journey_chunk;

typedef struct journey_arena {
  journey_chunk *chunks;
  void *freed[JOURNEY_CLASSES];
  size_t taken, limit;
  uint64_t count;
  double deadline;
  jmp_buf exit;
  GumboOptions options;
  GumboOutput *output;
} journey_arena;

// Blocks of up to 512 bytes come in steps of 16, larger ones in powers of two.
static inline unsigned journey_class(size_t size, size_t *rounded) {
  if (size <= 512) {
    unsigned small = (unsigned)((size + 15) / 16);
    *rounded = (size_t)small * 16;
    return small;
  }
  unsigned class_index = JOURNEY_SMALL_CLASSES;
  size_t capacity = 1024;
  while (capacity < size) {
    capacity *= 2;
    class_index++;
  }
  *rounded = capacity;
  return class_index;
}

static inline double journey_cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void *journey_take(void *userdata, size_t size) {
  journey_arena *arena = (journey_arena *)userdata;
  size_t rounded;
  if (size > arena->limit) longjmp(arena->exit, 1);
  unsigned class_index = journey_class(size, &rounded);
  if ((++arena->count & 1023) == 0 && journey_cpu_seconds() > arena->deadline) longjmp(arena->exit, 2);
  void **reused = (void **)arena->freed[class_index];
  if (reused) {
    arena->freed[class_index] = *reused;
    return reused;
  }
  size_t total = rounded + 16;
  journey_chunk *chunk = arena->chunks;
  if (!chunk || chunk->size - chunk->used < total) {
    size_t size_needed = total + sizeof(journey_chunk) + 16;
    size_t chunk_size = size_needed > JOURNEY_CHUNK ? size_needed : JOURNEY_CHUNK;
    if (arena->taken + chunk_size > arena->limit) longjmp(arena->exit, 1);
    chunk = (journey_chunk *)malloc(chunk_size);
    if (!chunk) longjmp(arena->exit, 1);
    arena->taken += chunk_size;
    chunk->size = chunk_size;
    chunk->used = (sizeof(journey_chunk) + 15) & ~(size_t)15;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
  }
  uint64_t *block = (uint64_t *)((char *)chunk + chunk->used);
  chunk->used += total;
  block[0] = class_index;
  return block + 2;
}

static void journey_give(void *userdata, void *pointer) {
  if (!pointer) return;
  journey_arena *arena = (journey_arena *)userdata;
  uint64_t class_index = ((uint64_t *)pointer)[-2];
  *(void **)pointer = arena->freed[class_index];
  arena->freed[class_index] = pointer;
}

// Parses a page. Returns NULL without memory; otherwise journey_free must follow. `output` is NULL when the parser ran
// out of its memory (bytes) or its processor time (seconds).
static inline journey_arena *journey_parse(const char *bytes, size_t length, size_t limit, double seconds) {
  journey_arena *arena = (journey_arena *)calloc(1, sizeof(journey_arena));
  if (!arena) return NULL;
  arena->limit = limit;
  arena->deadline = journey_cpu_seconds() + seconds;
  arena->options = kGumboDefaultOptions;
  arena->options.max_errors = 0;
  arena->options.allocator = journey_take;
  arena->options.deallocator = journey_give;
  arena->options.userdata = arena;
  if (setjmp(arena->exit) == 0) {
    GumboOutput *output = gumbo_parse_with_options(&arena->options, bytes, length);
    arena->output = output;
  }
  return arena;
}

static inline void journey_free(journey_arena *arena) {
  journey_chunk *chunk = arena->chunks;
  while (chunk) {
    journey_chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  free(arena);
}
