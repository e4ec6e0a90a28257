// A planted fault for the include test.
#include <QString>
