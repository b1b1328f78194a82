/// What time asks of support.
@NullMarked
package com.ooma.office.support.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
