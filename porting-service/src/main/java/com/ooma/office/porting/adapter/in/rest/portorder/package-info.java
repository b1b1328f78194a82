@NullMarked
package com.ooma.office.porting.adapter.in.rest.portorder;

import org.jspecify.annotations.NullMarked;
