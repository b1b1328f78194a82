/// What porting does by itself, when its time has come.
@NullMarked
package com.ooma.office.porting.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
