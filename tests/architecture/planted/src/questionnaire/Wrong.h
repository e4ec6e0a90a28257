// A planted fault for the include test.
#include "dossier/Dossier.h"
