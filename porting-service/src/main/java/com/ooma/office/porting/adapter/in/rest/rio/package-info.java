@NullMarked
package com.ooma.office.porting.adapter.in.rest.rio;

import org.jspecify.annotations.NullMarked;
