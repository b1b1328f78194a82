/// What happens because time passes: each tick asks a use case.
package com.ooma.office.ordering.adapter.in.schedule;
