@NullMarked
package com.ooma.office.support.adapter.in.rest.appointment;

import org.jspecify.annotations.NullMarked;
