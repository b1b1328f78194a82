/// The carriers that numbers are ported from.
@NullMarked
package com.ooma.office.local.world.carrier;

import org.jspecify.annotations.NullMarked;
