/// What only a sandbox has: a clock that can be moved, and services that can be killed.
@NullMarked
package com.ooma.office.local.world.control;

import org.jspecify.annotations.NullMarked;
