/// What porting does by itself, when its time has come.
package com.ooma.office.porting.adapter.in.schedule;
