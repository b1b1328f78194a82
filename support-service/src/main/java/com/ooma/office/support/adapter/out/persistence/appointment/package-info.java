@NullMarked
package com.ooma.office.support.adapter.out.persistence.appointment;

import org.jspecify.annotations.NullMarked;
