using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

/// <summary>Lets everybody in until a test says otherwise.</summary>
internal sealed class ScriptedAuthenticator : IRequestAuthenticator
{
    private static readonly Caller Channel = new(
        CallerProfile.Channel,
        "https://smba.trafficmanager.net/emea/",
        ["msteams"]
    );

    public RequestRefusal? Header { get; set; }

    public RequestRefusal? Body { get; set; }

    public Exception? Failure { get; set; }

    public Exception? BindFailure { get; set; }

    public int Asked { get; private set; }

    public ValueTask<AuthenticationResult> AuthenticateAsync(HttpContext context, CancellationToken cancellationToken)
    {
        Asked++;
        return Failure is null
            ? ValueTask.FromResult(new AuthenticationResult(Header is null ? Channel : null, Header))
            : throw Failure;
    }

    public RequestRefusal? Bind(Caller caller, Activity activity) => BindFailure is null ? Body : throw BindFailure;
}
