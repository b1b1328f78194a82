/// At what product time a stack begins.
@NullMarked
package com.ooma.office.e2e.clock;

import org.jspecify.annotations.NullMarked;
