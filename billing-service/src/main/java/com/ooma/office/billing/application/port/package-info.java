/// What billing needs from outside, named for the need.
package com.ooma.office.billing.application.port;
