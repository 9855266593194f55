/**
 * Files that people write by hand, read so that every mistake can be named with its line.
 *
 * <p>Start at {@link salescoach.yaml.YamlNode}.
 */
@NullMarked
package salescoach.yaml;

import org.jspecify.annotations.NullMarked;
