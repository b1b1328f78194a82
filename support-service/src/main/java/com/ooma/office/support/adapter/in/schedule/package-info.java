/// What time asks of support.
package com.ooma.office.support.adapter.in.schedule;
