/// The warehouse that prepares and ships phones, and the desks where they are plugged in.
@NullMarked
package com.ooma.office.local.world.warehouse;

import org.jspecify.annotations.NullMarked;
