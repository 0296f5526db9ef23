// src/settings/partition.ts
const AWS = {
	name: "aws",
	regionPrefix: "",
	defaultRegion: "us-east-1"
};
const PARTITIONS = [
	AWS,
	{
		name: "aws-cn",
		regionPrefix: "cn-",
		defaultRegion: "cn-north-1"
	},
	{
		name: "aws-us-gov",
		regionPrefix: "us-gov-",
		defaultRegion: "us-gov-west-1"
	},
	{
		name: "aws-iso",
		regionPrefix: "us-iso-",
		defaultRegion: "us-iso-east-1"
	},
	{
		name: "aws-iso-b",
		regionPrefix: "us-isob-",
		defaultRegion: "us-isob-east-1"
	},
	{
		name: "aws-iso-e",
		regionPrefix: "eu-isoe-",
		defaultRegion: "eu-isoe-west-1"
	},
	{
		name: "aws-iso-f",
		regionPrefix: "us-isof-",
		defaultRegion: "us-isof-south-1"
	},
	{
		name: "aws-eusc",
		regionPrefix: "eusc-",
		defaultRegion: "eusc-de-east-1"
	}
];
const PARTITION_NAMES = PARTITIONS.map((partition) => partition.name);
function partitionOfArn(arn) {
	return arn.split(":")[1] ?? AWS.name;
}
function partitionOfRegion(region) {
	return (PARTITIONS.find(({ regionPrefix }) => regionPrefix !== "" && region.startsWith(regionPrefix)) ?? AWS).name;
}
function defaultRegion(partition) {
	return (PARTITIONS.find(({ name }) => name === partition) ?? AWS).defaultRegion;
}

export { PARTITION_NAMES, defaultRegion, partitionOfArn, partitionOfRegion };