/// The product's clock, and how a sandbox moves it.
@NullMarked
package com.ooma.office.kernel.time;

import org.jspecify.annotations.NullMarked;
