namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>The bot, the school and its people, for a Playground per person. Each file holds one of them and five others.</summary>
internal static class DemoSchool
{
    public const string BotId = "b1a7d9e4-0c35-4f62-8d1b-7e94a6c2f310";
    public const string BotName = "LoopbaanBot";
    public const string TenantId = "6d0f3b7a-52c1-4c8e-9a44-1f7be2c0d501";
    public const string Team = "Demoschool";
    public const string Channel = "Loopbaan";
    public const string ChannelId = "19:channel-demo@thread.tacv2";
    public const string Group = "Maatjesgroep";

    public static readonly Persona Sanne = new("Sanne", "Bakker", 1);
    public static readonly Persona Noor = new("Noor", "Aydin", 2);
    public static readonly Persona Joris = new("Joris", "Blom", 3);

    /// <summary>Leads the team.</summary>
    public static readonly Persona Daan = new("Daan", "Vermeer", 4);

    /// <summary>Coaches who starts here.</summary>
    public static readonly Persona Karin = new("Karin", "Smit", 5);

    public static readonly Persona Fatima = new("Fatima", "Idrissi", 6);

    public static IReadOnlyList<Persona> People { get; } = [Sanne, Noor, Joris, Daan, Karin, Fatima];

    /// <summary>The settings of a Playground with this person at the keyboard.</summary>
    public static string SettingsOf(Persona persona) =>
        $"""
            version: "0.1.1"
            tenantId: {TenantId}
            bot: {Flow(("id", $"28:{BotId}"), ("name", BotName))}
            currentUser: {User(persona)}
            users: [{string.Join(", ", People.Where(other => other != persona).Select(User))}]
            personalChat: {Flow(("id", persona.PersonalChatId))}
            groupChat: {Flow(("id", "19:buddygroup-demo@thread.v2"), ("name", Group))}
            team:
              id: "19:team-demo@thread.tacv2"
              name: {Team}
              aadGroupId: 8e4b2c6f-1d90-4e57-a3f8-5c07b9d4e2a1
              channels: [{Flow(("id", ChannelId), ("name", Channel))}]
            """;

    private static string User(Persona persona)
    {
        return Flow(
            ("id", persona.UserId),
            ("name", persona.FullName),
            // The Playground spells it so.
            ("userPrincipleName", persona.Login),
            ("aadObjectId", persona.ObjectId),
            ("givenName", persona.Name),
            ("surname", persona.Surname),
            ("email", persona.Login)
        );
    }

    private static string Flow(params (string Key, string Value)[] pairs) =>
        $"{{ {string.Join(", ", pairs.Select(pair => $"{pair.Key}: \"{pair.Value}\""))} }}";
}
