#pragma once
#include <gumbo.h>
#include "journey_arena.h"
