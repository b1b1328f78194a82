@NullMarked
package com.ooma.office.support.adapter.in.rest.hours;

import org.jspecify.annotations.NullMarked;
