/// The registry of carriers over HTTP, for ops.
@NullMarked
package com.ooma.office.porting.adapter.in.rest.carrier;

import org.jspecify.annotations.NullMarked;
