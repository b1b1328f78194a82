/// What the use cases need from the outside, named for the need.
package com.ooma.office.support.application.port;
