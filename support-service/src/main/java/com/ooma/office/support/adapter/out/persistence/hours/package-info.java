@NullMarked
package com.ooma.office.support.adapter.out.persistence.hours;

import org.jspecify.annotations.NullMarked;
