/// A good client: asks at a bounded pace, and again under the same key until it is answered.
@NullMarked
package com.ooma.office.e2e.load.client;

import org.jspecify.annotations.NullMarked;
