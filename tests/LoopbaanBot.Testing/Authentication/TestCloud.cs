namespace LoopbaanBot.Testing.Authentication;

/// <summary>The two that a bot shares secrets with: who signs what comes in, and who signs what goes out.</summary>
public sealed class TestCloud
{
    private readonly string _botId;
    private readonly string _serviceUrl;

    public TestCloud(TimeProvider time, string botId, string tenantId, string serviceUrl)
    {
        (_botId, _serviceUrl) = (botId, serviceUrl);
        Issuer = new TestTokenIssuer(time);
        OpenId = new TestOpenIdHandler(Issuer);
        Authority = new TestAuthority(time, botId, tenantId);
    }

    /// <summary>Azure Bot Service.</summary>
    public TestTokenIssuer Issuer { get; }

    /// <summary>Where the bot finds the keys of <see cref="Issuer"/>.</summary>
    public TestOpenIdHandler OpenId { get; }

    /// <summary>Microsoft Entra.</summary>
    public TestAuthority Authority { get; }

    /// <summary>A token for this bot with the address that its answers go to.</summary>
    public string Token() => Issuer.CreateToken(_botId, _serviceUrl);
}
