/// What ordering needs from outside, named for the need.
package com.ooma.office.ordering.application.port;
