/// What is decided about appointments, in settings.
@NullMarked
package com.ooma.office.support.adapter.out.settings.appointment;

import org.jspecify.annotations.NullMarked;
