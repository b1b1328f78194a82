/// What happens because time passes: each tick asks a use case.
@NullMarked
package com.ooma.office.ordering.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
