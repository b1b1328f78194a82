/// The voice platform that test calls go through.
@NullMarked
package com.ooma.office.local.world.voice;

import org.jspecify.annotations.NullMarked;
