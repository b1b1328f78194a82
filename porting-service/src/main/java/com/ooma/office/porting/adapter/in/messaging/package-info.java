/// What porting hears from the other services.
@NullMarked
package com.ooma.office.porting.adapter.in.messaging;

import org.jspecify.annotations.NullMarked;
