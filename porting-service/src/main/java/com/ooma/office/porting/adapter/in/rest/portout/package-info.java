/// The RIOs of our numbers over HTTP.
@NullMarked
package com.ooma.office.porting.adapter.in.rest.portout;

import org.jspecify.annotations.NullMarked;
