#pragma once
// Debian's libxml2 is built with ICU and shows its headers, which clash with those of Foundation's own ICU. Nothing here
// uses the one struct that they change.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
