/// What a test of a service begins with: its surroundings, the bus, product time, races. Nothing
/// here or below knows the kernel or a service's code.
@NullMarked
package com.ooma.office.testing;

import org.jspecify.annotations.NullMarked;
