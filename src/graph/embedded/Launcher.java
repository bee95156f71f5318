import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.server.CommunityEntryPoint;
import picocli.CommandLine;

/**
 * Starts Neo4j as a child of the process at the other end of standard input. The first line there is the password of
 * a new database, so that no argument list shows it. When standard input ends, its owner is gone: the JVM halts at
 * once and the next start recovers from the transaction log.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader owner = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = owner.readLine();
        if (password == null) {
            Runtime.getRuntime().halt(1);
        }
        Thread watch = new Thread(() -> haltAtEnd(owner), "owner-watch");
        watch.setDaemon(true);
        watch.start();
        Path home = folder(arguments, "--home-dir=");
        if (Files.notExists(home.resolve("data/databases/system"))) {
            setInitialPassword(home, folder(arguments, "--config-dir="), password);
        }
        CommunityEntryPoint.main(arguments);
    }

    private static void haltAtEnd(BufferedReader owner) {
        try {
            while (owner.readLine() != null) {}
        } catch (IOException broken) {
            // A broken pipe says the same as its end.
        }
        Runtime.getRuntime().halt(1);
    }

    private static Path folder(String[] arguments, String option) {
        for (String argument : arguments) {
            if (argument.startsWith(option)) {
                return Path.of(argument.substring(option.length()));
            }
        }
        throw new IllegalArgumentException(option + " is missing");
    }

    private static void setInitialPassword(Path home, Path configuration, String password) {
        ExecutionContext context = new ExecutionContext(home, configuration);
        int status = new CommandLine(new SetInitialPasswordCommand(context)).execute(password);
        if (status != 0) {
            throw new IllegalStateException("the initial password was refused with status " + status);
        }
    }
}
