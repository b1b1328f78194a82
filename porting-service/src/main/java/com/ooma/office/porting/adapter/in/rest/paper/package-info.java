/// Papers of a port over HTTP.
@NullMarked
package com.ooma.office.porting.adapter.in.rest.paper;

import org.jspecify.annotations.NullMarked;
