using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LoopbaanBot.Content.Loading;

/// <summary>A mapping of a content file. What is missing, empty or of another kind is named with file and line.</summary>
internal sealed class YamlMap(string file, YamlMappingNode node)
{
    public IEnumerable<string> Keys => node.Children.Keys.Select(key => ((YamlScalarNode)key).Value ?? "");

    public static YamlMap Parse(string file, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new(file, root)
                : throw new ContentException($"{file}: one mapping is expected.");
        }
        catch (YamlException wrong)
        {
            throw new ContentException($"{file}({wrong.Start.Line}): {wrong.Message}", wrong);
        }
    }

    /// <summary>Refuses keys that nothing reads; they are mostly typing errors.</summary>
    public YamlMap Only(params string[] known)
    {
        var unknown = Keys.Except(known).ToList();
        return unknown.Count == 0 ? this : throw Wrong(node, $"nothing reads \"{string.Join(", ", unknown)}\"");
    }

    public bool Has(string key) => Keys.Contains(key);

    public string Text(string key) => Scalar(Child(key), key);

    public TextTemplate Template(string key) => ParseTemplate(Child(key), key);

    public YamlMap Map(string key) =>
        Child(key) is YamlMappingNode map ? new(file, map) : throw Wrong(Child(key), $"\"{key}\" should be a mapping");

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => Scalar(item, key))];

    public IReadOnlyList<TextTemplate> Templates(string key) =>
        [.. Items(key).Select(item => ParseTemplate(item, key))];

    public IReadOnlyList<YamlMap> Maps(string key) =>
        [
            .. Items(key)
                .Select(item =>
                    item is YamlMappingNode map
                        ? new YamlMap(file, map)
                        : throw Wrong(item, $"each item of \"{key}\" should be a mapping")
                ),
        ];

    /// <summary>All sentences below this mapping; a nested key is joined with a dot, a list item gets its number.</summary>
    public IEnumerable<KeyValuePair<string, TextTemplate>> Leaves() => Keys.SelectMany(key => Leaves(key, Child(key)));

    /// <summary>Reads a name that must be one of <paramref name="known"/>.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> known) =>
        known.TryGetValue(Text(key), out var value)
            ? value
            : throw Wrong(Child(key), $"\"{Text(key)}\" is none of {string.Join(", ", known.Keys)}");

    /// <summary>Reads a list of names that must each be one of <paramref name="known"/>.</summary>
    public IReadOnlyList<T> AllOf<T>(string key, IReadOnlyDictionary<string, T> known) =>
        [
            .. Texts(key)
                .Select(name =>
                    known.TryGetValue(name, out var value)
                        ? value
                        : throw Wrong(Child(key), $"\"{name}\" is none of {string.Join(", ", known.Keys)}")
                ),
        ];

    private IEnumerable<KeyValuePair<string, TextTemplate>> Leaves(string id, YamlNode child) =>
        child switch
        {
            YamlMappingNode map => new YamlMap(file, map)
                .Leaves()
                .Select(leaf => KeyValuePair.Create($"{id}.{leaf.Key}", leaf.Value)),
            YamlSequenceNode list => list.Children.SelectMany((item, at) => Leaves($"{id}.{at + 1}", item)),
            _ => [KeyValuePair.Create(id, ParseTemplate(child, id))],
        };

    private IList<YamlNode> Items(string key) =>
        Child(key) is YamlSequenceNode list ? list.Children : throw Wrong(Child(key), $"\"{key}\" should be a list");

    private YamlNode Child(string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child)
            ? child
            : throw Wrong(node, $"\"{key}\" is missing");

    private TextTemplate ParseTemplate(YamlNode child, string key)
    {
        try
        {
            return TextTemplate.Parse(Scalar(child, key));
        }
        catch (FormatException wrong)
        {
            throw Wrong(child, wrong.Message);
        }
    }

    private string Scalar(YamlNode child, string key) =>
        child is YamlScalarNode { Value: { } text } && text.Trim().Length > 0
            ? text.Trim()
            : throw Wrong(child, $"\"{key}\" should be a text");

    private ContentException Wrong(YamlNode at, string problem) => new($"{file}({at.Start.Line}): {problem}.");
}
