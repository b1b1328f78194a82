/// What happens because time passes: each tick asks a use case.
package com.ooma.office.billing.adapter.in.schedule;
