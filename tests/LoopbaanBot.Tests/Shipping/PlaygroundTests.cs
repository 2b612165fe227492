using System.Globalization;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping;

public sealed class PlaygroundTests
{
    [NodeFact]
    public async Task The_demo_people_are_accepted_by_the_Agents_Playground()
    {
        var port = FreePort.Next();
        var artifacts = Directory.CreateDirectory(Repository.PathTo("artifacts"));
        string[] options = ["-e", "http://127.0.0.1:1/api/messages", "-c", "msteams", "--disable-telemetry"];
        await using var playground = ExternalProcess.Start(
            "node",
            [
                NodeTools.Script("@microsoft", "m365agentsplayground", "cli.js"),
                "start",
                .. options,
                "--port",
                port.ToString(CultureInfo.InvariantCulture),
            ],
            Repository.Root,
            new Dictionary<string, string>
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(artifacts.FullName, "playground.log"),
            }
        );

        var settings = new Uri($"http://127.0.0.1:{port}/_internal/v1/testConfig");
        await playground.UntilAnswersAsync(settings, TimeSpan.FromSeconds(30));
        using var http = new HttpClient();
        (await http.GetStringAsync(settings)).ShouldContain("Sanne Demo");
    }
}
