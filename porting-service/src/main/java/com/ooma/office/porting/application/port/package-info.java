/// What porting needs from outside, named for the need.
package com.ooma.office.porting.application.port;
