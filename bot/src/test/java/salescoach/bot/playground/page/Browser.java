package salescoach.bot.playground.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium before the playground's page, which is found by its test ids. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WIDTH = 1280;

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final WebDriverWait wait;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    this.wait = new WebDriverWait(driver, PATIENCE);
    wait.pollingEvery(Duration.ofMillis(50));
    wait.ignoring(StaleElementReferenceException.class);
  }

  /** Opens a page; without a browser on the machine the test is skipped, and says so. */
  static Browser open(String url, Path profile) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there && "required".equals(System.getenv("COACH_TEST_BROWSER"))) {
      throw new IllegalStateException("Chromium and its driver are not in /usr/bin.");
    }
    if (!there) {
      System.err.println(
          "SKIPPED: the tests of the playground's page need Debian's chromium and chromium-driver.");
    }
    assumeTrue(there, "no chromium and chromedriver in /usr/bin");
    // It has words for every version of the browser that it does not know.
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + profile,
        "--window-size=" + WIDTH + ",900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withTimeout(PATIENCE)
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.driver.get(url);
    return browser;
  }

  /** Waits until a part of the page is there to be seen. */
  WebElement part(String testId) {
    return css("[data-testid='" + testId + "']");
  }

  /** The same by a selector, within the page. */
  WebElement css(String selector) {
    return wait.until(
        page ->
            page.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  /** The last of the parts that have a test id, such as the newest review's button. */
  WebElement last(String testId) {
    return wait.until(
        page -> {
          List<WebElement> all =
              page.findElements(By.cssSelector("[data-testid='" + testId + "']"));
          return all.isEmpty() ? null : all.get(all.size() - 1);
        });
  }

  void click(String testId) {
    var unused =
        wait.until(
            page -> {
              clickOn(last(testId));
              return true;
            });
  }

  void clickOn(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** Puts a text into a field, as a paste does. */
  void paste(WebElement field, String text) {
    driver.executeScript(
        """
        const field = arguments[0];
        field.focus();
        field.value = arguments[1];
        field.dispatchEvent(new Event("input", {bubbles: true}));
        """,
        field,
        text);
  }

  /** Waits until the page shows these words. */
  void untilItShows(String words) {
    try {
      wait.withMessage(() -> "the page does not show: " + words)
          .until(page -> page.findElement(By.tagName("body")).getText().contains(words));
    } catch (TimeoutException missed) {
      picture(Path.of("target", "screenshots", "failed.png"));
      throw missed;
    }
  }

  /** Waits until there is no such part to be seen. */
  void untilGone(String testId) {
    wait.until(
        page ->
            page.findElements(By.cssSelector("[data-testid='" + testId + "']")).stream()
                .noneMatch(WebElement::isDisplayed));
  }

  /** What the page complains of in its console. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Shows the page anew as somebody there sees it, whose clock goes by that zone. */
  void in(ZoneId zone) {
    var unused =
        driver.executeCdpCommand(
            "Emulation.setTimezoneOverride", Map.of("timezoneId", zone.getId()));
    driver.navigate().refresh();
  }

  void height(int pixels) {
    driver.manage().window().setSize(new Dimension(WIDTH, pixels));
  }

  /** Makes the page that large, also smaller than a window can be. */
  void size(int width, int height) {
    var unused =
        driver.executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What an expression of the page comes to. */
  long number(String expression) {
    return driver.executeScript("return " + expression) instanceof Number found
        ? found.longValue()
        : -1;
  }

  void scrollTo(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'start'})", element);
  }

  /** Takes a picture of the window. */
  void picture(Path file) {
    save(driver.getScreenshotAs(OutputType.FILE), file);
  }

  /** Takes a picture of one part. */
  void pictureOf(WebElement element, Path file) {
    save(element.getScreenshotAs(OutputType.FILE), file);
  }

  private static void save(File from, Path to) {
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.copy(from.toPath(), to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
