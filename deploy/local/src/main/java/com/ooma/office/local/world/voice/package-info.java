/// The voice platform, which takes the calls of numbers and places test calls.
@NullMarked
package com.ooma.office.local.world.voice;

import org.jspecify.annotations.NullMarked;
