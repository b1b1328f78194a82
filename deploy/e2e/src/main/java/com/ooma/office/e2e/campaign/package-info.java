/// Which harm is done to a stack under load, for how long, and what came of it.
@NullMarked
package com.ooma.office.e2e.campaign;

import org.jspecify.annotations.NullMarked;
